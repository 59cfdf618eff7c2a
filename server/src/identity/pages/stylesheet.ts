import { createHash } from 'node:crypto';

/** One stylesheet for every page of SuperID, light and dark. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --ground: #eef1f6; --card: #ffffff; --ink: #1a1f2b; --quiet: #56606f; --line: #c9d0db;
  --accent: #1f5fbf; --on-accent: #ffffff; --accent-strong: #174a97; --danger: #a3261d; --danger-ground: #fdecea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --card: #191f28; --ink: #e8ebf1; --quiet: #a7b0be; --line: #465062;
    --accent: #8ab4f8; --on-accent: #0f1b30; --accent-strong: #aecbfa; --danger: #ffb4ab; --danger-ground: #3a1d1b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; display: grid; align-content: center; justify-items: center; gap: 1.25rem;
  padding: 1.5rem 1rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
main {
  width: 100%; max-width: 26rem; padding: 2rem; background: var(--card);
  border: 1px solid var(--line); border-radius: 14px; overflow-wrap: anywhere;
}
.brand { margin: 0 0 1.5rem; color: var(--quiet); font-size: .875rem; display: flex; gap: .5rem; align-items: center; }
.brand::before { content: ""; width: .75rem; height: .75rem; border-radius: 3px; background: var(--accent); }
.environment { margin-left: auto; padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 99px; font-size: .75rem; }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; font-weight: 650; text-wrap: balance; }
p { margin: 0 0 1rem; }
.quiet { color: var(--quiet); font-size: .875rem; }
form { display: grid; gap: 1rem; margin: 1.25rem 0 0; }
label, legend { font-weight: 600; font-size: .875rem; }
input[type=text], input[type=email], input[type=password] {
  display: block; width: 100%; min-height: 2.75rem; margin-top: .35rem; padding: .5rem .75rem; font: inherit;
  color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: 8px;
}
fieldset { margin: 0; padding: 0; border: 0; display: grid; gap: .5rem; }
legend { padding: 0; margin-bottom: .35rem; }
.choice {
  display: flex; gap: .75rem; align-items: center; min-height: 3rem; padding: .6rem .85rem;
  border: 1px solid var(--line); border-radius: 8px; font-weight: 400; font-size: 1rem; cursor: pointer;
}
.choice:has(:checked) { border-color: var(--accent); outline: 1px solid var(--accent); }
main > :last-child { margin-bottom: 0; }
.aside { margin: 1.25rem 0 0; font-size: .875rem; }
.choice small { display: block; color: var(--quiet); }
.choice input { accent-color: var(--accent); width: 1.1rem; height: 1.1rem; flex: none; }
button {
  min-height: 2.75rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 1px solid transparent; border-radius: 8px;
}
button:hover { background: var(--accent-strong); }
button.secondary { color: var(--ink); background: transparent; border-color: var(--quiet); }
button.secondary:hover { background: var(--ground); }
.buttons { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
.alert { margin: 1rem 0 0; padding: .75rem .9rem; border-radius: 8px; background: var(--danger-ground); color: var(--danger); }
.asks { margin: 1rem 0 0; padding: .9rem 1rem; border-left: 3px solid var(--accent); background: var(--ground); border-radius: 0 8px 8px 0; white-space: pre-line; }
code { font: .875em ui-monospace, "SF Mono", Consolas, monospace; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 30rem) { main { padding: 1.5rem 1.25rem; } .buttons { grid-template-columns: 1fr; } }
`;

const version = createHash('sha256').update(stylesheet).digest('hex').slice(0, 12);

/** Named by its content, so that browsers may keep it for ever. */
export const stylesheetPath = `/login/assets/superid-${version}.css`;
