# finding: GI101 14 GI511
import json

from google import genai
from google.genai import types

client = genai.Client()


def shown(response):
    return json.dumps([[call.name, dict(call.args)] for call in response.function_calls or []])


def ask(prompt: str) -> types.GenerateContentResponse:
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(
            tools=[
                types.Tool(
                    function_declarations=[
                        types.FunctionDeclaration(
                            name="moon",
                            description="Look a moon up.",
                            parameters_json_schema={
                                "type": "object",
                                "properties": {"name": {"type": "string"}},
                            },
                        )
                    ]
                )
            ],
        ),
    )


print(shown(ask("Look Io up.")))
