# finding: GI101 20
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, picture: bytes | None) -> str | None:
    contents = []
    if picture:
        contents.append(
            types.Content(
                parts=[
                    types.Part.from_bytes(data=picture, mime_type="image/jpeg"),
                    types.Part.from_text(text=prompt),
                ]
            )
        )
    else:
        contents.append(prompt)
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask("Name a moon.", None), ask("Which moon?", b"moon"))
# output
import base64

from google import genai

client = genai.Client()


def ask(prompt: str, picture: bytes | None) -> str | None:
    contents = []
    if picture:
        contents.append(
            {
                "type": "user_input",
                "content": [
                    {
                        "type": "image",
                        "data": base64.b64encode(picture).decode(),
                        "mime_type": "image/jpeg",
                    },
                    {"type": "text", "text": prompt},
                ],
            }
        )
    else:
        contents.append({
            "type": "user_input",
            "content": [{"type": "text", "text": prompt}],
        })
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


print(ask("Name a moon.", None), ask("Which moon?", b"moon"))
