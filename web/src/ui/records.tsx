import type { ReactNode } from 'react';
import classes from './records.module.css';

export interface Column<T> {
  readonly title: string;
  readonly cell: (record: T) => ReactNode;
  /** CSS width; columns without one share the rest. */
  readonly width?: string;
}

interface RecordsProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly records: readonly T[];
  readonly keyOf: (record: T) => string;
}

/** A table where there is room, cards on a phone. */
export function Records<T>({ label, columns, records, keyOf }: RecordsProps<T>) {
  return (
    <table className={classes.table} aria-label={label}>
      <colgroup>
        {columns.map(({ title, width }) => (
          <col key={title} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={keyOf(record)}>
            {columns.map(({ title, cell }) => (
              <td key={title} data-title={title}>
                <div className={classes.content}>{cell(record)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
