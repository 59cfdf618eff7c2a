import { ActionIcon } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { CopyButton } from './copy-button.tsx';
import classes from './value-field.module.css';

interface ValueFieldProps {
  readonly value: string;
  /** What it is, for the button's name: "client id of Fjord Web". */
  readonly what: string;
}

/** An id or address one copies. */
export function ValueField({ value, what }: ValueFieldProps) {
  return (
    <span className={classes.field}>
      <code className={classes.value}>{value}</code>
      <CopyButton value={value} what={what} />
    </span>
  );
}

/** A secret: masked until asked for; copying needs no reveal. */
export function SecretField({ value, what }: ValueFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <span className={classes.field}>
      <code className={classes.value}>{isShown ? value : '•'.repeat(12)}</code>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="md"
        aria-label={`${isShown ? 'Hide' : 'Reveal'} ${what}`}
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? <IconEyeOff size={16} /> : <IconEye size={16} />}
      </ActionIcon>
      <CopyButton value={value} what={what} />
    </span>
  );
}
