import { CodeBlock } from '../../ui/code-block.tsx';
import { Panel, Section } from '../../ui/section.tsx';
import { Outside } from './environments.tsx';
import classes from './world.module.css';
import type { World } from './world.ts';

/** What is not a tenant, an application or a person. */
export function AlsoHere({ world }: { world: World }) {
  const proxy = `export HTTPS_PROXY=${world.proxy}\nexport NODE_EXTRA_CA_CERTS=${world.ca}`;
  return (
    <Section id="also-here" title="Also here">
      <div className={classes.pair}>
        <Panel className={classes.card}>
          <h3 className={classes.cardTitle}>Hosts written into your code</h3>
          <p className={classes.quiet}>
            Code that calls <code>https://sod.superoffice.com</code> and the like runs unchanged through the
            forward proxy.
          </p>
          <CodeBlock code={proxy} what="proxy settings" />
        </Panel>
        <Panel className={classes.card}>
          <h3 className={classes.cardTitle}>Addresses</h3>
          <ul className={classes.addresses}>
            <li>
              <Outside href={world.mail}>Mail outbox</Outside>
              <span className={classes.quiet}>Every mail the platform sends stays on this machine.</span>
            </li>
            <li>
              <Outside href={world.metrics}>Metrics</Outside>
              <span className={classes.quiet}>Figures of the running program, for Prometheus.</span>
            </li>
            <li>
              <Outside href="/kontor.json">kontor.json</Outside>
              <span className={classes.quiet}>This page for scripts.</span>
            </li>
            <li>
              <Outside href="/api/portal/v1/openapi.json">Portal API</Outside>
              <span className={classes.quiet}>Description of what this page itself calls.</span>
            </li>
          </ul>
        </Panel>
      </div>
    </Section>
  );
}
