import type { JSX } from 'preact';

/** A button that submits nothing. */
export const Button = (props: JSX.IntrinsicElements['button']) => <button type="button" {...props} />;
