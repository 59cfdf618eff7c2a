import type { ReactNode } from 'react';
import classes from './badge.module.css';
import { badgeColours } from './environment-badge.tsx';

/** A small fact beside a name. */
export function Tag({ children, tone }: { children: ReactNode; tone?: 'accent' | 'warn' }) {
  return (
    <span className={classes.badge} style={tone && badgeColours(tone)}>
      {children}
    </span>
  );
}

/** A tenant's state: a filled dot answers API calls, a hollow one does not. */
export function StateBadge({ state }: { state: string }) {
  const answers = state === 'Running' || state === 'OnlineMaintenance';
  const tone = state === 'Running' ? 'good' : answers || state === 'Provisioning' ? 'warn' : 'bad';
  return (
    <span className={classes.badge} style={badgeColours(tone)}>
      <span className={answers ? classes.dot : `${classes.dot} ${classes.hollow}`} aria-hidden />
      {state.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}
    </span>
  );
}
