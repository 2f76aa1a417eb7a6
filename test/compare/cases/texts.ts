import { acme } from "../acme-spec.js";
import type { ChangeCase } from "../change-case.js";
import { edited } from "../edited.js";

export const textsCases: readonly ChangeCase[] = [
  {
    name: "a text comes",
    head: edited(acme, [
      [
        "message: face is a copy\n",
        `message: face is a copy
              advice: Show your own face.
`,
      ],
    ]),
    want: [
      'text-added acme/error-code/104 advice PICTURE_OF_A_PICTURE: nothing → "Show your own face." | doc: | advice: Show your own face.',
    ],
  },
  {
    name: "a text goes",
    head: edited(acme, [["              advice: 检查图片质量\n", ""]]),
    want: [
      'text-removed acme/error-code/100 groups/main/advice FACE_NOT_FOUND: "检查图片质量" → nothing | advice: 检查图片质量 | doc:',
    ],
  },
  {
    name: "a text is worded differently",
    head: edited(acme, [
      ["Use Android API 23 or iOS 15.", "Use Android API 24 or iOS 15."],
    ]),
    want: [
      'text-changed acme/error-code/101 description TOO_MANY_FACES: "Use Android API 23 or iOS 15." → "Use Android API 24 or iOS 15." | description: Use Android API 23 or iOS 15. | description: Use Android API 24 or iOS 15.',
    ],
  },
  {
    name: "a text says something else",
    head: edited(acme, [
      ["message: face is a copy", "message: network is down"],
    ]),
    want: [
      'text-redefined acme/error-code/104 message PICTURE_OF_A_PICTURE: "face is a copy" → "network is down" | message: face is a copy | message: network is down',
    ],
  },
  {
    name: "a text says not where it did not",
    head: edited(acme, [["message: success", "message: not success"]]),
    want: [
      'text-redefined acme/error-code/0 message SUCCESS: "success" → "not success" | message: success | message: not success',
    ],
  },
  {
    name: "a text of one of two rows is another",
    head: edited(acme, [["没有可计费的人脸", "没有可以计费的人脸"]]),
    want: [
      'text-changed acme/error-code/100 groups/billing/description FACE_NOT_FOUND: "没有可计费的人脸" → "没有可以计费的人脸" | description: 没有可计费的人脸 | description: 没有可以计费的人脸',
    ],
  },
  {
    name: "a translated text is another",
    head: edited(acme, [
      ["description: 图片中没有人脸", "description: 图片中没有人"],
    ]),
    want: [
      'text-changed acme/error-code/100 groups/main/description FACE_NOT_FOUND: "图片中没有人脸" → "图片中没有人" (en: "There is no face in the image" → nothing) | description: 图片中没有人脸 | description: 图片中没有人',
    ],
  },
  {
    name: "an attribute is another",
    head: edited(acme, [['httpStatus: "200"', 'httpStatus: "204"']]),
    want: [
      'text-redefined acme/error-code/0 attributes/httpStatus SUCCESS: "200" → "204" | httpStatus: "200" | httpStatus: "204"',
    ],
  },
  {
    name: "an attribute has another key",
    head: edited(acme, [['httpStatus: "200"', 'http: "200"']]),
    want: [
      'text-added acme/error-code/0 attributes/http SUCCESS: nothing → "200" | attributes: | http: "200"',
      'text-removed acme/error-code/0 attributes/httpStatus SUCCESS: "200" → nothing | httpStatus: "200" | attributes:',
    ],
  },
  {
    name: "a text of one platform is another",
    head: edited(acme, [["ios: iOS 15", "ios: iOS 16"]]),
    want: [
      'text-redefined acme/error-code/101 platforms/ios TOO_MANY_FACES: "iOS 15" → "iOS 16" | ios: iOS 15 | ios: iOS 16',
    ],
  },
  {
    name: "a text is of fewer platforms",
    head: edited(acme, [["[android, ios]", "[android]"]]),
    want: [
      'platforms-changed acme/error-code/102 only TIMEOUT: "android, ios" → "android" | only: [android, ios] | only: [android]',
    ],
  },
  {
    name: "a translation is another",
    head: edited(acme, [["en: Success", "en: Done"]]),
    want: [
      'translation-changed acme/status/S en: "Success" → "Done" of "成功" ×1 | - text: 成功 | - text: 成功',
    ],
  },
  {
    name: "a translation comes",
    head: edited(acme, [
      [
        "- text: 成功",
        `- text: 失败
  en: Failure
- text: 成功`,
      ],
    ]),
    want: [
      'translation-changed acme/status/F en: nothing → "Failure" of "失败" ×1 | - code: F | - text: 失败',
    ],
  },
  {
    name: "a translation of a title goes",
    head: edited(acme, [
      [
        `- text: 错误码
  en: Error codes
`,
        "",
      ],
    ]),
    want: [
      'translation-changed acme en: "Error codes" → nothing of "错误码" ×1 | - text: 错误码 | - id: errors',
    ],
  },
  {
    name: "the note of a second row is another",
    head: edited(acme, [["The page lists it here as well.", "Here as well."]]),
    want: [
      'note-changed acme/error-code/100 groups/billing/row/note FACE_NOT_FOUND: "The page lists it here as well." → "Here as well." | note: The page lists it here as well. | note: Here as well.',
    ],
  },
];
