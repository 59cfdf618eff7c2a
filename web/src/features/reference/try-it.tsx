import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Answer } from './answer.tsx';
import { typeName } from './example.ts';
import type { Parameter } from './openapi.ts';
import type { OperationProps } from './operation-row.tsx';
import classes from './reference.module.css';
import { bodyMedia, type Draft, emptyDraft, toCurl, toRequest } from './request.ts';
import { send } from './send.ts';

/** A form made from the description, the same call for a shell, and the answer. */
export function TryIt({ endpoint, document, connection, environment }: OperationProps) {
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(endpoint, document));
  const [isAsking, ask] = useDisclosure(false);
  const request = toRequest(endpoint, draft, connection.server, connection.token);
  const call = useMutation({ mutationFn: () => send(request) });
  const tenant = connection.server.split('/').at(-1) ?? '';
  const changesProduction = environment === 'production' && !reads(endpoint.method, endpoint.operationId);
  const missing = missingOf(endpoint.parameters, draft, connection.token);
  const media = bodyMedia(endpoint);

  function setValue(name: string, value: string) {
    setDraft({ ...draft, values: { ...draft.values, [name]: value } });
  }

  return (
    <form
      className={classes.tryIt}
      onSubmit={(event) => {
        event.preventDefault();
        if (changesProduction) ask.open();
        else call.mutate();
      }}
    >
      <div className={classes.fields}>
        {endpoint.parameters.map((parameter) => (
          <TextInput
            key={`${parameter.in} ${parameter.name}`}
            label={parameter.name}
            description={`${parameter.in}, ${parameter.schema.enum?.join(' | ') ?? typeName(parameter.schema)}`}
            required={parameter.required === true}
            placeholder={parameter.example}
            value={draft.values[parameter.name] ?? ''}
            onChange={(event) => setValue(parameter.name, event.currentTarget.value)}
          />
        ))}
      </div>
      {media && (
        <Textarea
          label="Body"
          description={media}
          autosize
          minRows={4}
          maxRows={18}
          spellCheck={false}
          classNames={{ input: classes.code }}
          value={draft.body}
          error={media.endsWith('json') ? jsonProblem(draft.body) : undefined}
          onChange={(event) => setDraft({ ...draft, body: event.currentTarget.value })}
        />
      )}
      <CodeBlock code={toCurl(request, `npx kontor token --tenant ${tenant}`)} what="this call with curl" />
      {missing.length === 0 ? (
        <Button type="submit" loading={call.isPending} className={classes.send}>
          Send
        </Button>
      ) : (
        <p className={classes.quiet}>To send it from here: {missing.join(', ')}.</p>
      )}
      {call.data && <Answer outcome={call.data} server={connection.server} />}
      <Modal opened={isAsking} onClose={ask.close} title="Change data in Production?" centered>
        <p>
          {endpoint.method} {endpoint.path} changes data of <strong>{tenant}</strong>, a tenant in Production.
        </p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={ask.close} data-autofocus>
            Keep it as it is
          </Button>
          <Button
            color="red"
            onClick={() => {
              ask.close();
              call.mutate();
            }}
          >
            Send to {tenant}
          </Button>
        </div>
      </Modal>
    </form>
  );
}

/** Agents post everything; their names say what only reads. */
function reads(method: string, operationId: string): boolean {
  return method === 'GET' || /_(Get|CreateDefault|Find|Is|Has|Search|Validate)/.test(operationId);
}

function missingOf(parameters: readonly Parameter[], draft: Draft, token: string): string[] {
  return [
    ...(token === '' ? ['give an access token above'] : []),
    ...parameters
      .filter(({ name, required }) => required && !draft.values[name])
      .map(({ name }) => `fill in ${name}`),
  ];
}

function jsonProblem(text: string): string | undefined {
  if (text === '') return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? `Not JSON: ${error.message}` : 'Not JSON';
  }
}
