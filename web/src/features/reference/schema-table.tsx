import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { resolve, typeName } from './example.ts';
import type { Schema } from './openapi.ts';
import classes from './reference.module.css';

/** What comes back, property by property; a carrier inside opens where it stands. */
export function SchemaTable({
  schema,
  schemas,
}: {
  schema: Schema;
  schemas: Readonly<Record<string, Schema>>;
}) {
  const inner = schema.items ?? schema;
  const properties = Object.entries(resolve(inner, schemas).properties ?? {});
  return (
    <div>
      <h3 className={classes.subtitle}>
        Answer <code>{typeName(schema)}</code>
      </h3>
      {properties.length > 0 && <Properties properties={properties} schemas={schemas} />}
    </div>
  );
}

interface PropertiesProps {
  readonly properties: readonly (readonly [string, Schema])[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

function Properties({ properties, schemas }: PropertiesProps) {
  return (
    <ul className={classes.properties}>
      {properties.map(([name, schema]) => (
        <Property key={name} name={name} schema={schema} schemas={schemas} />
      ))}
    </ul>
  );
}

function Property({
  name,
  schema,
  schemas,
}: {
  name: string;
  schema: Schema;
  schemas: PropertiesProps['schemas'];
}) {
  const [isOpen, setOpen] = useState(false);
  const actual = resolve(schema.items ?? schema.additionalProperties ?? schema, schemas);
  const inside = Object.entries(actual.properties ?? {});
  return (
    <li>
      <div className={classes.property}>
        <code>{name}</code>
        {inside.length === 0 ? (
          <span className={classes.type}>{actual.enum?.join(' | ') ?? typeName(schema)}</span>
        ) : (
          <UnstyledButton
            className={classes.typeLink}
            aria-expanded={isOpen}
            aria-label={`${typeName(schema)}, properties of ${name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {typeName(schema)}
          </UnstyledButton>
        )}
      </div>
      {isOpen && <Properties properties={inside} schemas={schemas} />}
    </li>
  );
}
