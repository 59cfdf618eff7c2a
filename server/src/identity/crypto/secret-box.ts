import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from '../../platform/errors.ts';

const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts what must be readable again (private keys, system tokens) and signs what pages carry. */
export interface SecretBox {
  /** AES-256-GCM under a key that is not in the database. */
  seal(plain: Buffer): Buffer;
  open(sealed: Buffer): Buffer;
  /** HMAC-SHA-256, base64url. */
  sign(text: string): string;
}

export function createSecretBox(dataKey: Buffer): SecretBox {
  if (dataKey.length < 32) {
    throw new AppError('data_key_too_short', 500, `The data key has ${dataKey.length} bytes; it needs 32.`);
  }
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', dataKey, '', purpose, 32));
  const sealingKey = derive('kontor identity sealing');
  const signingKey = derive('kontor identity forms');
  return {
    seal: (plain) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce);
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed) => {
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, sealed.subarray(0, nonceBytes));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
      } catch (cause) {
        throw new AppError(
          'data_key_wrong',
          500,
          'A stored secret does not open with the data key. Start with the key file this database was made with.',
          { cause },
        );
      }
    },
    sign: (text) => createHmac('sha256', signingKey).update(text).digest('base64url'),
  };
}
