import { jsonFields, typeShape } from '@kontor/contract';
import { SaxesParser } from 'saxes';
import { webapiErrors } from './webapi-errors.ts';

/** Writes a shaped value as XML: root named after the carrier, PascalCase elements, no envelope (spec rest §3). */
export function writeXml(type: string, value: unknown): string {
  const name = elementName(type);
  return `<?xml version="1.0" encoding="utf-8"?>${element(name, type, value)}`;
}

function elementName(type: string): string {
  const shape = typeShape(type);
  if (shape.kind === 'array') return `ArrayOf${elementName(shape.item)}`;
  if (shape.kind === 'dictionary') return 'Dictionary';
  return type.replace(/WithLinks$/, '');
}

function element(name: string, type: string, value: unknown): string {
  if (value === null || value === undefined) return `<${name} />`;
  const shape = typeShape(type);
  switch (shape.kind) {
    case 'carrier': {
      const row = value as Readonly<Record<string, unknown>>;
      const children = jsonFields(shape.name).map((field) =>
        element(field.name, field.type, row[field.name]),
      );
      return `<${name}>${children.join('')}</${name}>`;
    }
    case 'array': {
      const items = (value as readonly unknown[]).map((item) =>
        element(elementName(shape.item), shape.item, item),
      );
      return `<${name}>${items.join('')}</${name}>`;
    }
    case 'dictionary': {
      const entries = Object.entries(value as object).map(
        ([key, item]) => `<Item><Key>${escapeXml(key)}</Key>${element('Value', shape.value, item)}</Item>`,
      );
      return `<${name}>${entries.join('')}</${name}>`;
    }
    default: {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `<${name}>${escapeXml(text)}</${name}>`;
    }
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot carry these characters at all
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escapeXml = (text: string): string =>
  text.replace(notXml, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface XmlNode {
  readonly name: string;
  text: string;
  readonly children: XmlNode[];
}

/** Reads XML into the JSON shape of a contract type. DTDs and entities of their own are refused. */
export function readXml(text: string, type: string | undefined): unknown {
  const root = parseXml(text);
  return type === undefined ? Object.fromEntries(root.children.map(untyped)) : typed(root, type);
}

const maxDepth = 64;

function parseXml(text: string): XmlNode {
  const document: XmlNode = { name: '', text: '', children: [] };
  const open: XmlNode[] = [document];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw webapiErrors.badBody(`not valid XML (${error.message})`);
  });
  parser.on('doctype', () => {
    throw webapiErrors.badBody('XML with a document type is not accepted');
  });
  parser.on('opentag', ({ name }) => {
    if (open.length > maxDepth) throw webapiErrors.badBody(`XML deeper than ${maxDepth} levels`);
    const node: XmlNode = { name: name.replace(/^.*:/, ''), text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (part) => {
    const node = open.at(-1);
    if (node) node.text += part;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [root] = document.children;
  if (!root) throw webapiErrors.badBody('the XML has no element');
  return root;
}

const untyped = (node: XmlNode): [string, unknown] => [
  node.name,
  node.children.length === 0 ? node.text : Object.fromEntries(node.children.map(untyped)),
];

function typed(node: XmlNode, type: string): unknown {
  const shape = typeShape(type);
  const isEmpty = node.children.length === 0 && node.text.trim() === '';
  switch (shape.kind) {
    case 'carrier': {
      if (isEmpty) return null;
      const types = new Map(jsonFields(shape.name).map((field) => [field.name.toLowerCase(), field.type]));
      return Object.fromEntries(
        node.children.flatMap((child) => {
          const fieldType = types.get(child.name.toLowerCase());
          return fieldType === undefined ? [] : [[child.name, typed(child, fieldType)]];
        }),
      );
    }
    case 'array':
      return node.children.map((child) => typed(child, shape.item));
    case 'dictionary':
      return Object.fromEntries(
        node.children.map((item) => [
          item.children.find((part) => part.name === 'Key')?.text ?? item.name,
          item.children.find((part) => part.name === 'Value')?.text ?? item.text,
        ]),
      );
    default:
      return isEmpty && type !== 'string' ? null : node.text;
  }
}
