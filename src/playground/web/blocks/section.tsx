import type { ContextBlock, ImageBlock, ImageElement, SectionBlock } from '@slack/types';
import { ActionElement } from '../controls/action-element.tsx';
import { Text } from './text.tsx';

export const SectionView = ({ section, blockId }: { section: SectionBlock; blockId: string }) => {
  const { text, fields, accessory } = section;
  return (
    <div className="block-section">
      <div className="block-text">
        {text && <Text text={text} />}
        {fields && (
          <div className="block-fields">
            {fields.map((field, index) => (
              <div key={index}>
                <Text text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory?.type === 'image' && <Picture image={accessory} />}
      {accessory && accessory.type !== 'image' && <ActionElement element={accessory} blockId={blockId} />}
    </div>
  );
};

export const ContextView = ({ context }: { context: ContextBlock }) => (
  <div className="block-context">
    {context.elements.map((element, index) =>
      element.type === 'image' ? (
        <Picture key={index} image={element} />
      ) : (
        <div key={index}>
          <Text text={element} />
        </div>
      ),
    )}
  </div>
);

/** Pictures come from elsewhere, and nothing is fetched from there: their description stands for them. */
export const Picture = ({ image }: { image: ImageElement | ImageBlock }) => (
  <span className="picture" role="img" aria-label={image.alt_text}>
    {image.alt_text}
  </span>
);
