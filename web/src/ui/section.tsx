import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  /** Controls at the right end of the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, lead, aside, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className={classes.section}>
      <div className={classes.head}>
        <div>
          <h2 id={heading} className={classes.title}>
            {title}
          </h2>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A raised surface. */
export function Panel({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`${classes.panel} ${className}`}>{children}</div>;
}

/** Nothing here yet: what belongs here, why, and how it starts. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.empty}>
      <strong>{title}</strong>
      <div>{children}</div>
    </div>
  );
}
