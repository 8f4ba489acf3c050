import { framedSchemas } from '../messaging/background-schemas.ts';
import { type Framed, page } from '../messaging/contract.ts';
import { isFrameInPage, RequestDenied, type Sender, serve } from '../messaging/messenger.ts';

/** Answers the extension's frames in pages by asking the page around them: Firefox lets no such frame ask a tab. */
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
  if (tab?.id === undefined) throw new RequestDenied('this frame stands in no tab');
  return page(tab.id);
}
