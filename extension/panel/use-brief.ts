import { useEffect, useState } from 'preact/hooks';
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import { send } from '../protocol/send.ts';
import { toBackground } from '../protocol/to-background.ts';

/** What a card would say of an entity, with its map; null until it is there, or where the background does not answer. */
export function useBrief(id: string): { brief: EntityBrief; sourceCount: number } | null {
  const [answer, setAnswer] = useState<{ brief: EntityBrief; sourceCount: number } | null>(null);
  useEffect(() => {
    let current = true;
    const request = { entities: [id], figures: [], facts: {}, url: '', fingerprint: null };
    void send(toBackground, 'brief', request).then((reply) => {
      const brief = reply.ok ? reply.value.entities[0] : undefined;
      if (current && brief && reply.ok) setAnswer({ brief, sourceCount: reply.value.sourceCount });
    });
    return () => {
      current = false;
    };
  }, [id]);
  return answer;
}
