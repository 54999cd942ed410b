import type { OutboundMessage, OutboundReply, Post } from "#shared/adapters/outbound-http.ts";

/** A neighbour that answers by a function, and remembers what it was sent. */
export const scriptedPost = (
  answer: (message: OutboundMessage) => OutboundReply | Promise<OutboundReply>,
) => {
  const sent: OutboundMessage[] = [];
  const post: Post = async (message) => {
    sent.push(message);
    return answer(message);
  };
  return { post, sent };
};
