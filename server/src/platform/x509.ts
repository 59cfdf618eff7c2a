// The X.509 library resolves its parts by decorator metadata and refuses to load without this import before it.
import 'reflect-metadata';

export * from '@peculiar/x509';
