import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { dark, fonts, light, radius, roleVariables, space, typeScale } from './tokens.ts';

const accent: MantineColorsTuple = [
  '#e8f0fc',
  '#cfdff7',
  '#a9c5f1',
  '#8ab4f8',
  '#5e92e2',
  '#3f79d3',
  '#1f5fbf',
  '#1a52a6',
  '#15458c',
  '#0f3469',
];

/** The component library's dark greys, in the hue of ours. */
const night: MantineColorsTuple = [
  '#d3d9e3',
  '#b7c0ce',
  '#a3adbc',
  '#6f7a8b',
  '#3a4453',
  '#262e3a',
  '#1c232d',
  '#161b23',
  '#11161d',
  '#0e1218',
];

export const theme = createTheme({
  primaryColor: 'accent',
  // White on this shade keeps 6:1 on either ground.
  primaryShade: 6,
  colors: { accent, dark: night },
  fontFamily: fonts.text,
  fontFamilyMonospace: fonts.code,
  fontSizes: typeScale,
  spacing: space,
  radius,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontFamily: fonts.text, fontWeight: '650' },
});

/** Mantine's own variables, spoken in our roles. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...roleVariables(light), ...mantineRoles },
  dark: { ...roleVariables(dark), ...mantineRoles },
});

const mantineRoles = {
  '--mantine-color-body': 'var(--k-raised)',
  '--mantine-color-text': 'var(--k-ink)',
  '--mantine-color-dimmed': 'var(--k-quiet)',
  '--mantine-color-default-border': 'var(--k-line)',
  '--mantine-color-anchor': 'var(--k-accent)',
  '--mantine-color-placeholder': 'var(--k-quiet)',
};
