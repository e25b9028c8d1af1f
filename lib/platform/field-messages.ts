import * as v from 'valibot';

/** To a page that the script for fields is in. Answered at once with a `FieldReply`. */
export type FieldMessage =
  /** Check the field that has the focus. `automatic`: this and every one that gets the focus, silently. */
  { readonly type: 'check-field'; readonly automatic?: boolean };

export const fieldMessageSchema: v.GenericSchema<unknown, FieldMessage> = v.object({
  type: v.literal('check-field'),
  automatic: v.exactOptional(v.boolean()),
});

/** That the script is there; what it found is shown in the page. */
export interface FieldReply {
  readonly fields: true;
}

export const fieldReplySchema: v.GenericSchema<unknown, FieldReply> = v.object({ fields: v.literal(true) });
