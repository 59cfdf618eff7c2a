import badge from '../../ui/badge.module.css';
import { CodeBlock } from '../../ui/code-block.tsx';
import { badgeColours } from '../../ui/environment-badge.tsx';
import { ValueField } from '../../ui/value-field.tsx';
import classes from './reference.module.css';
import type { Outcome } from './send.ts';

/** What the tenant said. */
export function Answer({ outcome, server }: { outcome: Outcome; server: string }) {
  if (outcome.kind === 'unreachable') {
    return (
      <p role="alert" className={classes.unreachable}>
        No answer from <code>{server}</code> that this page may read. Is the platform running, and does that
        host allow calls from {location.origin}?
      </p>
    );
  }
  const { status, statusText, tookMs, requestId, body } = outcome;
  return (
    <div role="status" className={classes.answer}>
      <div className={classes.answerHead}>
        <span className={badge.badge} style={badgeColours(status < 400 ? 'good' : 'bad')}>
          {status} {statusText}
        </span>
        <span className={classes.quiet}>{tookMs} ms</span>
        {requestId !== '' && (
          <span className={classes.quiet}>
            Request ID <ValueField value={requestId} what="request id" />
          </span>
        )}
      </div>
      {body !== '' && <CodeBlock code={body} what="answer" />}
    </div>
  );
}
