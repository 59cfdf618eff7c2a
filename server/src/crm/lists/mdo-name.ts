/** What an MDO list name asks for besides the list: any name takes these suffixes in any combination. */
export interface MdoName {
  /** Lower case, without suffixes. */
  readonly list: string;
  readonly headingsOnly: boolean;
  readonly withAllItem: boolean;
  readonly withNoSelection: boolean;
}

const suffixes = [
  ['withnoselection', 'withNoSelection'],
  ['withallitem', 'withAllItem'],
  ['headings', 'headingsOnly'],
] as const;

/** `categoryheadingswithallitem` is the headings of `category` with the item for all. */
export function readMdoName(name: string): MdoName {
  const found = { headingsOnly: false, withAllItem: false, withNoSelection: false };
  let list = name.trim().toLowerCase();
  for (let stripped = true; stripped; ) {
    stripped = false;
    for (const [suffix, flag] of suffixes) {
      if (list.length > suffix.length && list.endsWith(suffix)) {
        list = list.slice(0, -suffix.length);
        found[flag] = true;
        stripped = true;
      }
    }
  }
  return { list, ...found };
}
