import { describe, expect, it } from 'vitest';
import { languages, sampleCode } from './sample-code.ts';

const tenant = {
  ctx: 'Cust30001',
  environment: 'production',
  webapi: 'http://localhost:4331/Cust30001/api/',
} as const;

describe.each(languages)('the first call in %s', (language) => {
  it("carries the reader's own address, tenant and application", () => {
    const code = sampleCode(language, tenant, 'Fjord Sync');
    expect(code).toContain(tenant.webapi);
    expect(code).toContain('npx kontor token --tenant Cust30001 --app "Fjord Sync"');
  });

  it('leaves the application to the command when none is picked', () => {
    expect(sampleCode(language, tenant)).not.toContain('--app');
  });
});
