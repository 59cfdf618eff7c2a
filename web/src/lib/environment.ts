export const environmentNames = ['sod', 'stage', 'production'] as const;
export type EnvironmentName = (typeof environmentNames)[number];

export const environmentTitles: Record<EnvironmentName, string> = {
  sod: 'SOD',
  stage: 'Stage',
  production: 'Production',
};

export const environmentPurposes: Record<EnvironmentName, string> = {
  sod: 'Development: try anything',
  stage: 'Quality assurance before release',
  production: 'Customers and their sandboxes',
};

export const isEnvironmentName = (name: string): name is EnvironmentName =>
  environmentNames.some((known) => known === name);
