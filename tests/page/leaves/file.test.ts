import { expect, test } from 'vitest';
import { fileOf } from '../../../src/page/leaves/file';

const setting = { language: 'en', leaves: '<article>leaves</article>', styles: 'p { margin: 0 }', alone: 'book-alone' };

test('the file is a page of its own, named after its title, and a title is text in it', () => {
  const { name, html } = fileOf({ ...setting, title: 'Fog <& Lamp>' });
  expect(name).toBe('fog-lamp.html');
  expect(html).toContain('<title>Fog &lt;&amp; Lamp&gt;</title>');
  expect(html).toContain('<style>\np { margin: 0 }\n</style>');
  expect(html).toContain('<body class="book-alone">\n<article>leaves</article>\n</body>');
  expect(html).not.toMatch(/https?:|<script|<link/);
});

test('a file may be called otherwise than its title', () => {
  const { name, html } = fileOf({ ...setting, title: 'The Log', called: 'The Log: Fog' });
  expect(name).toBe('the-log-fog.html');
  expect(html).toContain('<title>The Log</title>');
});

test('a title that no file can be called by still makes a file', () => {
  expect(fileOf({ ...setting, title: '…' }).name).toBe('book.html');
});
