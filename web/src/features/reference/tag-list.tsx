import { TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EnvironmentName } from '../../lib/environment.ts';
import type { ApiFace, TagSummary } from './openapi.ts';
import classes from './reference.module.css';

interface TagListProps {
  readonly tags: readonly TagSummary[];
  readonly chosen: { readonly environment: EnvironmentName; readonly face: ApiFace; readonly tag: string };
}

/** The parts of the API; the figures say how much of each answers here. */
export function TagList({ tags, chosen }: TagListProps) {
  const [filter, setFilter] = useState('');
  const shown = tags.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));
  return (
    <>
      <TextInput
        aria-label="Filter the list"
        placeholder="Filter"
        leftSection={<IconFilter size={16} aria-hidden />}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      <nav aria-label="Parts of the API" className={classes.tags}>
        {shown.map(({ name, operations, implemented }) => (
          <Link
            key={name}
            to="/reference/{-$environment}/{-$face}/{-$tag}"
            params={{ ...chosen, tag: name }}
            className={classes.tag}
            activeProps={{ 'aria-current': 'page' }}
            preload={false}
          >
            <span className={classes.tagName}>{name.replace('_', ' ')}</span>
            <span
              className={classes.tagCount}
              title={`${implemented} of ${operations} operations answer here`}
            >
              {implemented}/{operations}
            </span>
          </Link>
        ))}
        {shown.length === 0 && <p className={classes.quiet}>No part of the API is called that.</p>}
      </nav>
    </>
  );
}
