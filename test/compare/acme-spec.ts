import type { SpecFiles } from "./compared.js";

/** A spec that has every property of the schemas, so that each can be changed. */
export const acme: SpecFiles = {
  "vendors/acme.yaml": `id: acme
name: Acme 人脸
language: zh-CN
note: Two products share one page.
sources:
  - id: errors
    title: 错误码
    url: https://acme.example/errors
    updated: "2025-12-24"
    retrieved: "2026-01-31"
    note: The page was printed.
  - id: sdk
    title: SDK
    url: https://acme.example/sdk
    retrieved: "2026-01-31"
codeSets:
  - id: error-code
    name: AcmeErrorCode
    kind: codes
    wire: integer
    note: The page calls them return codes.
    statements:
      - text: 错误码说明
        source: errors
      - text: Only for paying customers.
        source: errors
        group: billing
    envelope:
      code: /result/error_code
      message: /result/error_msg
    ranges:
      - class: internal
        max: -1
        text: Below zero
      - class: user
        min: 200
        max: 299
        text: "200 to 299"
        note: The page says 300.
      - class: other
        min: 500
        max: 599
        text: "500 to 599"
    groups:
      - id: main
        title: 通用错误码
        source: errors
        note: The second column is the message.
        entries:
          - code: 100
            name: FACE_NOT_FOUND
            renamedFrom: [NO_FACE, FACE_MISSING]
            reason: NO_FACE_SEEN
            overrides:
              maxAttempts: 5
              visibility: generic
            reasoning: The advice asks for another picture.
            doubt: It may be too dark as well.
            note: The most frequent one.
            waive:
              - rule: empty-text
                reason: The cell is empty.
            doc:
              message: pic not has face
              description: 图片中没有人脸
              advice: 检查图片质量
          - code: 101
            name: TOO_MANY_FACES
            deprecated:
              since: "3.1"
              replacedBy: 100
              note: Sent by old devices only.
            errata:
              - text: The page writes "to many".
                evidence: The SDK writes "too many".
              - text: The page misses iOS.
                evidence: The SDK has it.
            doc:
              title: To many faces
              description: Use Android API 23 or iOS 15.
              platforms:
                android: Android API 23
                ios: iOS 15
          - code: 102
            name: TIMEOUT
            retired:
              since: "4.0"
              replacedBy: 100
              note: The timeout was removed.
            doc:
              title: Timeout
              only: [android, ios]
          - code: 104
            name: PICTURE_OF_A_PICTURE
            reason: SPOOF_SUSPECTED
            doc:
              message: face is a copy
      - id: billing
        title: Billing
        source: errors
        entries:
          - code: 100
            again: true
            note: The page lists it here as well.
            doc:
              message: pic not has face
              description: 没有可计费的人脸
          - code: 0
            name: SUCCESS
            reason: PASSED
            doc:
              message: success
              attributes:
                httpStatus: "200"
                charged: 是
    unlisted:
      - code: 900
        name: DEVICE_FULL
        mentionedIn: 100
        renamedFrom: [DISK_FULL]
        reason: OUTAGE
        overrides:
          severity: critical
        reasoning: The disk is full.
        doubt: Or broken.
        deprecated:
          note: Not sent by new devices.
        retired:
          since: "5.0"
        errata:
          - text: The page does not list it.
            evidence: The sample code sends it.
        note: Named in a text only.
        waive:
          - rule: retired-without-since
            reason: Nobody knows.
      - code: 901
        name: DEVICE_LOST
        errata:
          - text: Both rows name 900.
            evidence: The sample code sends 901.
    reserved:
      - code: 103
        note: Used by the first version for something else.
      - code: 105
        note: Kept free.
    waive:
      - rule: range-contradiction
        reason: The page says so.
  - id: trace-code
    name: AcmeTraceCode
    kind: codes
    wire: string
    usage: troubleshooting
    groups:
      - id: traces
        title: Trace codes
        source: sdk
        entries:
          - code: Z001.Camera/open
            name: CAMERA_OPEN
            doc:
              description: The camera could not be opened.
  - id: status
    name: AcmeStatus
    kind: values
    wire: string
    groups:
      - id: statuses
        title: Status
        source: sdk
        entries:
          - code: S
            name: SUCCESS
            doc:
              description: 成功
          - code: F
            name: FAILURE
            doc:
              description: 失败
`,
  "vendors/beta.yaml": `id: beta
name: Beta
language: en
sources:
  - id: page
    title: Result codes
    url: https://beta.example/results
    retrieved: "2026-01-31"
codeSets:
  - id: result
    name: BetaResult
    kind: codes
    wire: integer
    groups:
      - id: results
        title: Results
        source: page
        entries:
          - code: 100
            name: OK
            reason: PASSED
            doc:
              title: OK
`,
  "reasons.yaml": `messages:
  - key: go_on
    en: Please go on.
    zh: 请继续。
  - key: neutral
    neutral: true
    en: We could not confirm it is you.
    zh: 暂时无法确认是您本人。
reasons:
  - id: PASSED
    definition: The step has passed.
    term: OK
    source: gRPC status codes
    outcome: success
    actor: none
    retry: none
    visibility: specific
    sensitivity: none
    severity: info
    artefact: none
    certainty: deterministic
    message: go_on
  - id: NO_FACE_SEEN
    definition: There is no face in the picture.
    term: missing sample
    source: ISO/IEC 29794-5
    outcome: inconclusive
    actor: user
    retry: recapture
    visibility: specific
    sensitivity: none
    severity: warning
    artefact: live_face
    certainty: probabilistic
    message: go_on
  - id: SPOOF_SUSPECTED
    definition: Somebody may hold a picture before the camera.
    term: presentation attack
    source: ISO/IEC 30107-1
    outcome: rejected
    actor: user
    retry: recapture
    visibility: generic
    sensitivity: attack_signal
    severity: warning
    artefact: live_face
    certainty: probabilistic
    maxAttempts: 3
    minDelayMs: 500
    message: neutral
    note: Three times at most.
  - id: OUTAGE
    definition: The service is down.
    term: UNAVAILABLE
    source: gRPC status codes
    outcome: error
    actor: vendor
    retry: call
    visibility: internal
    sensitivity: none
    severity: error
    artefact: none
    certainty: probabilistic
    message: go_on
`,
  "translations/en.yaml": `- text: 错误码
  en: Error codes
- text: 错误码说明
  en: About error codes
- text: 图片中没有人脸
  en: There is no face in the image
- text: 成功
  en: Success
`,
};
