// The raw limit: what bare Node and PostgreSQL do on this machine, with nothing of ours in between.
// Run as a process of its own: node raw-server.ts DATABASE_URL. Prints its port.
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 });
pool.on('error', () => {});
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

await pool.query(
  'create table if not exists bench_row (id bigint generated always as identity primary key, body text)',
);
await pool.query(
  'create table if not exists bench_contact as select (row_number() over ())::int as id, c.* from crm.contact c',
);
await pool.query('create unique index if not exists bench_contact_id on bench_contact (id)');

const sign = () =>
  new SignJWT({ sub: 'bench', ctx: 'Cust10001' })
    .setProtectedHeader({ alg: 'RS256' })
    .setExpirationTime('5m')
    .sign(privateKey);
const insert = () =>
  pool.query({ name: 'insert', text: 'insert into bench_row (body) values ($1)', values: ['x'.repeat(500)] });

const answers: Record<string, () => Promise<string>> = {
  '/select': async () => {
    const id = 1 + Math.floor(Math.random() * 1000);
    const result = await pool.query<{ body: string }>({
      name: 'select',
      text: 'select row_to_json(c)::text as body from bench_contact c where id = $1',
      values: [id],
    });
    return result.rows[0]?.body ?? 'null';
  },
  '/insert': async () => {
    await insert();
    return '{}';
  },
  '/sign-insert': async () => {
    const [token] = await Promise.all([sign(), insert()]);
    return JSON.stringify({ token });
  },
};

const server = createServer((request, response) => {
  request.resume();
  const answer = answers[request.url ?? ''];
  if (!answer) return send(response, 404, '{}');
  answer().then(
    (body) => send(response, 200, body),
    (error: Error) => send(response, 500, error.message),
  );
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.on('SIGTERM', () => process.exit(0));

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
