import classes from './code-block.module.css';
import { CopyButton } from './copy-button.tsx';

/** Code to copy and run. */
export function CodeBlock({ code, what }: { code: string; what: string }) {
  return (
    <figure className={classes.block} aria-label={what}>
      <div className={classes.copy}>
        <CopyButton value={code} what={what} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className={classes.code} tabIndex={0}>
        <code>{code}</code>
      </pre>
    </figure>
  );
}
