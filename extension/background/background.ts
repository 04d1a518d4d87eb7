/**
 * The entry: listeners are registered at once, since a worker that wakes is told only of what it listened to in its
 * first turn. It holds caches and nothing else.
 */
import { browser } from '../platform/api.ts';
import { readScanSettings, watchStored } from '../platform/scan-settings.ts';
import { receive } from '../protocol/receive.ts';
import { askedOfBackground } from '../protocol/asked-of-background.ts';
import type { ToBackground, Unread } from '../protocol/to-background.ts';
import { toSurfaces, type ToSurfaces } from '../protocol/to-surfaces.ts';
import { BUILD_ALARM } from './build-alarm.ts';
import { keepCurrent, takePolicy, warmUp } from './engine.ts';
import { onCommand, onMenu } from './gestures.ts';
import { handlers, surfaceHandlers } from './handlers.ts';
import { onInstalled } from './on-installed.ts';
import { keepAllParts, upkeep } from './parts.ts';

void warmUp();
keepAllParts();
receive<ToBackground, Unread>(askedOfBackground, handlers);
receive<ToSurfaces>(toSurfaces, surfaceHandlers);
browser.runtime.onInstalled.addListener(({ reason }) => {
  void upkeep().then((part) => part.begin(reason));
  void onInstalled();
});
browser.runtime.onStartup.addListener(() => void upkeep().then((part) => part.reconcile()));
browser.permissions.onAdded.addListener(() => void upkeep().then((part) => part.readAllowedTabs()));
browser.permissions.onRemoved.addListener(() => void upkeep().then((part) => part.withdraw()));
browser.contextMenus.onClicked.addListener((info, tab) => onMenu(info, tab));
browser.commands.onCommand.addListener((command, tab) => onCommand(command, tab));
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === BUILD_ALARM) void keepCurrent();
});
watchStored((now, old) => {
  const [{ badge, vague }, before] = [readScanSettings(now), readScanSettings(old)];
  if (!badge) void upkeep().then((part) => part.clearBadges());
  if (JSON.stringify(vague) !== JSON.stringify(before.vague)) void takePolicy();
});
