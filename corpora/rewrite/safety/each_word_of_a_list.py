# finding: GI101 14
from google import genai
from google.genai import types

CATEGORIES = [
    types.HarmCategory.HARM_CATEGORY_HARASSMENT,
    types.HarmCategory.HARM_CATEGORY_HATE_SPEECH,
]


def main() -> None:
    client = genai.Client()
    level = "BLOCK_ONLY_HIGH"
    settings = [types.SafetySetting(category=category, threshold=level) for category in CATEGORIES]
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Tell me a joke.",
        config=types.GenerateContentConfig(safety_settings=settings),
    )
    print(response.text)


if __name__ == "__main__":
    main()
# output
from google import genai
from google.genai import types

CATEGORIES = [
    types.HarmCategory.HARM_CATEGORY_HARASSMENT,
    types.HarmCategory.HARM_CATEGORY_HATE_SPEECH,
]


def main() -> None:
    client = genai.Client()
    level = "BLOCK_ONLY_HIGH"
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="Tell me a joke.",
        safety_settings=[
            {"type": "harassment", "threshold": "block_only_high"},
            {"type": "hate_speech", "threshold": "block_only_high"},
        ],
        store=False,
    )
    print(response.output_text)


if __name__ == "__main__":
    main()
