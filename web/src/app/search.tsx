import { Modal, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { tagsQuery } from '../features/reference/openapi.ts';
import { worldQuery } from '../features/world/world.ts';
import { usePlaces } from './places.ts';
import classes from './search.module.css';
import { type Found, search } from './search-index.ts';

const openSearchEvent = 'kontor:search';
export const openSearch = () => window.dispatchEvent(new Event(openSearchEvent));

/** The way to anything by its name or id. */
export function SearchBox() {
  const [isOpen, { open, close }] = useDisclosure(false);
  useEffect(() => {
    window.addEventListener(openSearchEvent, open);
    return () => window.removeEventListener(openSearchEvent, open);
  }, [open]);
  return (
    <>
      <button type="button" className={classes.open} onClick={open} aria-label="Search">
        <IconSearch size={16} aria-hidden />
        <span className={classes.hint}>Search</span>
        <kbd className={classes.hint}>/</kbd>
      </button>
      <Modal
        opened={isOpen}
        onClose={close}
        withCloseButton={false}
        title="Search"
        classNames={{ header: classes.hidden, body: classes.body }}
        // What is typed right after `/` must land in the field.
        transitionProps={{ duration: 0 }}
        yOffset="12vh"
        size="lg"
      >
        <SearchField onDone={close} />
      </Modal>
    </>
  );
}

function SearchField({ onDone }: { onDone: () => void }) {
  const { data: world } = useQuery(worldQuery);
  const { data: tags } = useQuery(tagsQuery);
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const found = search(text, { places: usePlaces(), world, tags });

  function go(to: Found | undefined) {
    if (to === undefined) return;
    onDone();
    navigate({ to: to.to, params: to.params, hash: to.hash });
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      go(found[active]);
    }
  }

  return (
    <>
      <TextInput
        data-autofocus
        size="md"
        aria-label="Search"
        placeholder="Tenant, application, client id, person, page"
        leftSection={<IconSearch size={18} />}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[active] && `${listId}-${active}`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={listId} aria-label="Found" className={classes.list}>
        {found.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, the list follows it
          <div
            key={`${item.kind} ${item.title} ${item.detail}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes.item}
            onClick={() => go(item)}
          >
            <span>{item.title}</span>
            <span className={classes.detail}>{item.detail}</span>
            <span className={classes.kind}>{item.kind}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p className={classes.none}>
          Nothing is called that. Names, context identifiers, client ids and parts of the API are searched.
        </p>
      )}
    </>
  );
}
