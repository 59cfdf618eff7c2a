import { VisuallyHidden } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { HeaderTools } from './header-tools.tsx';
import { KeyboardKeys } from './keyboard.tsx';
import { usePlaces } from './places.ts';
import classes from './shell.module.css';

/** What every page has: the way past it, the header, the keys. */
export function Shell() {
  const places = usePlaces();
  return (
    <>
      <a href="#main" className={classes.skip}>
        Skip to content
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.brand}>
            <img src="/favicon.svg" alt="" width={26} height={26} />
            Kontor
          </Link>
          <nav aria-label="Places" className={classes.nav}>
            {places.map(({ to, title }) => (
              <Link
                key={to}
                to={to}
                className={classes.place}
                activeOptions={{ exact: to === '/' }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {title}
              </Link>
            ))}
          </nav>
          <HeaderTools />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <KeyboardKeys />
      <VisuallyHidden role="status" id="announcements" />
    </>
  );
}
