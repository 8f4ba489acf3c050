import { type Framed, page } from '../messages/contract.ts';
import { framedDoor } from '../messages/doors.ts';
import { Refused, type Sender, serve } from '../messages/messenger.ts';
import { isFrameInPage } from '../messages/senders.ts';

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
    framedDoor,
  );
}

function around({ tab }: Sender) {
  if (tab?.id === undefined) throw new Refused('this frame stands in no tab');
  return page(tab.id);
}
