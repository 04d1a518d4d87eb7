import type { Status } from '../../../src/annotation/annotation.ts';
import type { MessageKey } from '../../platform/i18n.ts';

export const STATUS_WORDS: Record<Status, MessageKey> = {
  draft: 'editor_status_draft',
  reviewed: 'editor_status_reviewed',
  published: 'editor_status_published',
  withdrawn: 'editor_status_withdrawn',
};
