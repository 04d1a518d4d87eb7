/**
 * Every message is `{sm: 1, type: 'scan', body: {...}}`, and every answer `{ok: true, value}` or `{ok: false, error}`.
 * Messages are JSON by contract: Chromium turns anything else into `{}`.
 */
import * as v from 'valibot';

/** Raised with every change that an older script could misread; messages of another version are refused. */
export const PROTOCOL_VERSION = 1;

export const envelope = v.object({ sm: v.number(), type: v.string(), body: v.unknown() });

export const ERROR_CODES = [
  'malformed',
  'otherVersion',
  'unknownType',
  'notAllowed',
  'building',
  'notFound',
  'failed',
  'gone',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ProtocolError {
  code: ErrorCode;
  detail?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: ProtocolError };

export const result = <T extends v.GenericSchema>(value: T) =>
  v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({
      ok: v.literal(false),
      error: v.object({ code: v.picklist(ERROR_CODES), detail: v.optional(v.string()) }),
    }),
  ]);

export const failure = (code: ErrorCode, detail?: string): { ok: false; error: ProtocolError } => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});

/** One message type: the schema of what is asked and of what is answered. */
export interface Exchange<Q extends v.GenericSchema, A extends v.GenericSchema> {
  request: Q;
  answer: A;
}
export type Channel = Record<string, Exchange<v.GenericSchema, v.GenericSchema>>;
/** A channel as whoever answers needs it: what it may be asked. @typeParam Unread what is passed on as it came */
export type Asked<C extends Channel, Unread extends keyof C = never> = {
  [K in keyof C]: K extends Unread ? { request: v.UnknownSchema } : Pick<C[K], 'request'>;
};

export type Ask<C extends Channel, K extends keyof C> = v.InferOutput<C[K]['request']>;
export type Answer<C extends Channel, K extends keyof C> = v.InferOutput<C[K]['answer']>;
