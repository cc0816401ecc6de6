# finding: GI101 16 GI505
from typing import NamedTuple

from google import genai
from google.genai import types

client = genai.Client()


class Job(NamedTuple):
    prompt: str
    config: types.GenerateContentConfig


def main() -> None:
    for job in (Job("Name a moon.", types.GenerateContentConfig(temperature=0.2)),):
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=job.prompt, config=job.config
        )
        print(response.text)


if __name__ == "__main__":
    main()
