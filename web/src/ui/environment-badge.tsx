import { IconClipboardCheck, IconFlask, IconWorld } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { type EnvironmentName, environmentTitles } from '../lib/environment.ts';
import classes from './badge.module.css';

const icons = { sod: IconFlask, stage: IconClipboardCheck, production: IconWorld };

export function EnvironmentIcon({ name, size = 16 }: { name: EnvironmentName; size?: number }) {
  const Icon = icons[name];
  return <Icon size={size} aria-hidden />;
}

/** Name, icon and colour together: never colour alone. */
export function EnvironmentBadge({ name }: { name: EnvironmentName }) {
  return (
    <span className={classes.badge} style={badgeColours(name)}>
      <EnvironmentIcon name={name} size={14} />
      {environmentTitles[name]}
    </span>
  );
}

type BadgeTone = EnvironmentName | 'good' | 'warn' | 'bad' | 'accent';

export const badgeColours = (tone: BadgeTone) =>
  ({ '--tone': `var(--k-${tone})`, '--tone-ground': `var(--k-${tone}-ground)` }) as CSSProperties;
