import messages from '../../manifest/_locales/en/messages.json' with { type: 'json' };

/** A string as it stands in `_locales`. */
interface Message {
  message: string;
  placeholders: { [name: string]: { content: string } };
}

/** The English strings, as the extension API has them. */
export const i18n = {
  getUILanguage: () => 'en',
  /** “$count$” stands for the value that its placeholder names; '' for a string that is not there. */
  getMessage(key: string, values: string[] = []): string {
    const { message = '', placeholders = {} } = (messages as { [key: string]: Partial<Message> })[key] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, name) => {
      const { content = '' } = placeholders[name] ?? {};
      return values[Number(content.slice(1)) - 1] ?? '';
    });
  },
};
