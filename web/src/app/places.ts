/** Where one can go. `key` follows `g` on the keyboard. */
export const places = [
  { to: '/', title: 'World', key: 'w' },
  { to: '/reference/{-$environment}/{-$face}/{-$tag}', title: 'API reference', key: 'r' },
] as const;
