import { Link } from '@tanstack/react-router';
import { places } from './places.ts';
import { useTitle } from './use-title.ts';

export function NotFound() {
  useTitle('Not found');
  return (
    <>
      <h1>Not found</h1>
      <p>
        There is no page at <code>{location.pathname}</code>. These exist:
      </p>
      <ul>
        {places.map(({ to, title }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
