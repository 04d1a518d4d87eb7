/**
 * The content script. It may be put into a page twice (by a click where it is registered already, or by an updated
 * extension beside the one that it replaces): a living one stays, a dead one is taken down.
 */
import { isAlive } from './reader.ts';
import { Session } from './session.ts';

interface Running {
  isAlive(): boolean;
  stop(): void;
}

declare global {
  var __sourcemarkContent: Running | undefined;
}

function start(): void {
  const running = globalThis.__sourcemarkContent;
  if (running?.isAlive()) return;
  running?.stop();
  const session = new Session();
  globalThis.__sourcemarkContent = {
    isAlive: () => isAlive() && session.isRunning,
    stop: () => session.stop(),
  };
  void session.start();
}

start();
