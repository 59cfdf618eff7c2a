import { describe, expect, it } from 'vitest';
import { createFaceDirectory } from './faces.ts';

const directory = createFaceDirectory((face) => `http://localhost:${4300 + face.portOffset}/`);

describe('Face directory (design surface §2, §5)', () => {
  it('knows no face for a host outside the table', () => {
    expect(directory.byHost('evil.example:4310')).toBeUndefined();
  });

  it('finds the face by host and port, in any casing', () => {
    expect(directory.byHost('LOCALHOST:4311')?.key).toBe('sod2');
  });

  it('finds the face by a vendor alias, with or without the default port', () => {
    expect(directory.byHost('sod.superoffice.com')?.key).toBe('sod');
    expect(directory.byHost('sod.superoffice.com:443')?.key).toBe('sod');
  });

  it('answers a client that came by an alias with alias addresses', () => {
    expect(directory.seenFrom('sod.superoffice.com').url('sod2')).toBe('https://sod2.superoffice.com');
    expect(directory.seenFrom('localhost:4310').url('sod2')).toBe('http://localhost:4311');
  });

  it('names the login face of each environment', () => {
    expect(directory.login('stage').key).toBe('qaonline');
  });
});
