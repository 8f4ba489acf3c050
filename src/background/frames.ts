import { framedSchemas } from '../messaging/background-schemas.ts';
import { type Framed, page } from '../messaging/contract.ts';
import { isFrameInPage, RequestDenied, type Sender, serve } from '../messaging/messenger.ts';

/** Forwards the calls of `Framed` to the page around the frame: in Firefox, a frame in a web page cannot call a tab itself. */
export function serveFramed(): void {
  serve<Framed>(
    'framed',
    {
      state: (sender) => around(sender).state(-1),
      correct: (sender, corrections) => around(sender).correct(corrections),
      closeForm: (sender) => around(sender).closeForm(),
      closeNote: (sender) => around(sender).closeNote(),
    },
    isFrameInPage,
    framedSchemas,
  );
}

function around({ tab }: Sender) {
  if (tab?.id === undefined) throw new RequestDenied('the frame is not in a tab');
  return page(tab.id);
}
