// How much room the library takes, and whether the browser may clear it away.

import { useEffect, useState } from 'preact/hooks';
import * as words from '../../words/en/library.ts';
import type { LibraryPorts } from './ports.ts';

type Room = Awaited<ReturnType<LibraryPorts['storage']>>;

/** @param props.listings measured again when their number changes */
export function Storage({ ports, listings }: { ports: LibraryPorts; listings: number }) {
  const [room, setRoom] = useState<Room>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void ports.storage().then(setRoom), [listings]);
  const keep = async (): Promise<void> => {
    setRefused(!(await ports.keep()));
    setRoom(await ports.storage());
  };
  const answer = refused ? words.notPersisted : null;
  return (
    <footer class="room">
      {room && (
        <>
          <span>{words.storage}</span>
          <meter aria-label={words.storage} min={0} max={room.of} value={room.used} />
          <span class="num">{words.used(room.used, room.of)}</span>
          {!room.kept && (
            <button class="btn quiet" type="button" onClick={() => void keep()}>
              {words.persist}
            </button>
          )}
          <span role="status">{room.kept ? words.persisted : answer}</span>
        </>
      )}
      <span class="warning">{words.warning}</span>
    </footer>
  );
}
