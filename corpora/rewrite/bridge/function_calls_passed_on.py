# flags: --bridge
# finding: GI101 14 bridged GI511
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
# output
import json

import shim
from google import genai
from google.genai import types

client = genai.Client()


def shown(response):
    return json.dumps([[call.name, dict(call.args)] for call in response.function_calls or []])


def ask(prompt: str) -> types.GenerateContentResponse:
    return shim.to_generate_content_response(client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        tools=[
            {
                "type": "function",
                "name": "moon",
                "description": "Look a moon up.",
                "parameters": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}},
                },
            },
        ],
        store=False,
    ))


print(shown(ask("Look Io up.")))
