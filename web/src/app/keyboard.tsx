import { Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import classes from './keyboard.module.css';
import { usePlaces } from './places.ts';
import { openSearch } from './search.tsx';

const openKeysEvent = 'kontor:keys';
export const openKeys = () => window.dispatchEvent(new Event(openKeysEvent));

const sequenceMs = 1200;

/** `/` searches, `g` then a letter goes places, `?` lists the keys. */
export function KeyboardKeys() {
  const navigate = useNavigate();
  const places = usePlaces();
  const [isOpen, { open, close }] = useDisclosure(false);

  useEffect(() => {
    let goAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const place = places.find(({ key }) => key === event.key);
      if (place && performance.now() - goAt < sequenceMs) navigate({ to: place.to });
      else if (event.key === '/') openSearch();
      else if (event.key === '?') open();
      else {
        goAt = event.key === 'g' ? performance.now() : 0;
        return;
      }
      goAt = 0;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener(openKeysEvent, open);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(openKeysEvent, open);
    };
  }, [navigate, open, places]);

  return (
    <Modal opened={isOpen} onClose={close} title="Keyboard" centered>
      <dl className={classes.keys}>
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>Search tenants, applications, people and the API</dd>
        {places.map(({ key, title }) => (
          <div key={key} className={classes.pair}>
            <dt>
              <kbd>g</kbd> <kbd>{key}</kbd>
            </dt>
            <dd>{title}</dd>
          </div>
        ))}
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>This list</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>Close what is open</dd>
      </dl>
    </Modal>
  );
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
