import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconKeyboard, IconMoon, IconSun } from '@tabler/icons-react';
import { Account } from '../features/session/account.tsx';
import classes from './header-tools.module.css';
import { openKeys } from './keyboard.tsx';
import { SearchBox } from './search.tsx';

export function HeaderTools() {
  return (
    <div className={classes.tools}>
      <SearchBox />
      <Tooltip label="Keyboard: ?" openDelay={400}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label="Keyboard shortcuts"
          onClick={openKeys}
          className={classes.keys}
        >
          <IconKeyboard size={20} />
        </ActionIcon>
      </Tooltip>
      <SchemeSwitch />
      <Account />
    </div>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const label = isDark ? 'Use light colours' : 'Use dark colours';
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        {isDark ? <IconSun size={20} /> : <IconMoon size={20} />}
      </ActionIcon>
    </Tooltip>
  );
}
