/** The three separate worlds of the platform (spec identity §1). */
export const environmentNames = ['sod', 'stage', 'production'] as const;
export type EnvironmentName = (typeof environmentNames)[number];
