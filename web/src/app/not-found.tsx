import { Link } from '@tanstack/react-router';
import { usePlaces } from './places.ts';
import { useTitle } from './use-title.ts';

export function NotFound() {
  const places = usePlaces();
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
