import { useQuery } from '@tanstack/react-query';
import { ErrorPage } from '../../app/error-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Empty, Section } from '../../ui/section.tsx';
import { AlsoHere } from './also-here.tsx';
import { Applications } from './applications.tsx';
import { Environments } from './environments.tsx';
import { FirstCall } from './first-call.tsx';
import { People } from './people.tsx';
import { Summary } from './summary.tsx';
import { type World, worldQuery } from './world.ts';

/** Everything there is on this machine, with the credentials to use it. */
export function WorldPage() {
  useTitle('World');
  const { data: world, error } = useQuery(worldQuery);
  if (world === undefined) return error ? <ErrorPage error={error} /> : <PageSkeleton />;
  return (
    <>
      <Summary world={world} />
      {world.tenants.length === 0 ? <EmptyWorld /> : <FirstCallSection world={world} />}
      <Section
        id="environments"
        title="Environments"
        lead="Three separate worlds: their own tenants, client ids, secrets and keys."
      >
        <Environments world={world} />
      </Section>
      <Applications applications={world.applications} />
      <People users={world.users} />
      <AlsoHere world={world} />
    </>
  );
}

function FirstCallSection({ world }: { world: World }) {
  return (
    <Section id="first-call" title="Your first call" lead="Copy, run, and the company with id 1 comes back.">
      <FirstCall world={world} />
    </Section>
  );
}

function EmptyWorld() {
  return (
    <Section id="first-call" title="Your first call">
      <Empty title="There are no tenants">
        A tenant is one customer's CRM database, and every call goes to one. This world was started empty;
        start it with <code>npm start -- --demo small --data .kontor-demo</code> for one with companies,
        people and applications.
      </Empty>
    </Section>
  );
}
