/**
 * Every colour, size and space of the pages, by role. Nothing else names a colour.
 * Each pair of text on ground keeps 4.5:1 (WCAG 2.2 AA) in both schemes.
 */
export const fonts = {
  text: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  code: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
};

export const typeScale = { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' };
export const space = { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' };
export const radius = { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' };

interface Roles {
  readonly ground: string;
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly accentGround: string;
  readonly good: string;
  readonly goodGround: string;
  readonly warn: string;
  readonly warnGround: string;
  readonly bad: string;
  readonly badGround: string;
  readonly sod: string;
  readonly sodGround: string;
  readonly stage: string;
  readonly stageGround: string;
  readonly production: string;
  readonly productionGround: string;
}

export const light: Roles = {
  ground: '#f6f7f9',
  raised: '#ffffff',
  sunken: '#f1f3f7',
  line: '#e2e6ed',
  lineStrong: '#7d8798',
  ink: '#171c26',
  quiet: '#566072',
  accent: '#1f5fbf',
  accentGround: '#e8f0fc',
  good: '#1a6a38',
  goodGround: '#e4f4e9',
  warn: '#855000',
  warnGround: '#fdf1dc',
  bad: '#b3261e',
  badGround: '#fdeceb',
  sod: '#0b655a',
  sodGround: '#def3ef',
  stage: '#855000',
  stageGround: '#fdf1dc',
  production: '#93205a',
  productionGround: '#fbe7f0',
};

export const dark: Roles = {
  ground: '#0e1218',
  raised: '#161b23',
  sunken: '#11161d',
  line: '#2a323e',
  lineStrong: '#6f7a8b',
  ink: '#e8ebf1',
  quiet: '#a3adbc',
  accent: '#8ab4f8',
  accentGround: '#1b2a44',
  good: '#7ed29a',
  goodGround: '#14301f',
  warn: '#f0bd6a',
  warnGround: '#34270f',
  bad: '#ff9d94',
  badGround: '#3d1a18',
  sod: '#6fd3c2',
  sodGround: '#0f2e2a',
  stage: '#f0bd6a',
  stageGround: '#34270f',
  production: '#f5a3c7',
  productionGround: '#3a1729',
};

/** `--k-ink`, `--k-accent-ground` …: how style sheets name the roles. */
export function roleVariables(roles: Roles): Record<string, string> {
  return Object.fromEntries(
    Object.entries(roles).map(([role, colour]) => [
      `--k-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      colour,
    ]),
  );
}
