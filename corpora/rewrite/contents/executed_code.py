# finding: GI101 5
# rows: part.executable_code.code, part.executable_code.language, part.executable_code.language.PYTHON, part.executable_code.id, part.code_execution_result.output, part.code_execution_result.id, part.code_execution_result.outcome, part.code_execution_result.outcome.OUTCOME_OK, part.code_execution_result.outcome.OUTCOME_FAILED
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Content(role="user", parts=[types.Part(text="What is 2 + 2?")]),
        types.Content(
            role="model",
            parts=[
                types.Part(executable_code=types.ExecutableCode(code="2 +", language="PYTHON")),
                types.Part(code_execution_result=types.CodeExecutionResult(outcome="OUTCOME_FAILED", output="?")),
                types.Part.from_executable_code(code="2 + 2", language=types.Language.PYTHON),
                types.Part.from_code_execution_result(outcome=types.Outcome.OUTCOME_OK, output="4"),
                types.Part(text="It is 4."),
            ],
        ),
        types.Content(role="user", parts=[types.Part(text="And 3 + 3?")]),
    ],
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "What is 2 + 2?"}]},
        {"type": "code_execution_call", "id": "code_1_1", "arguments": {"code": "2 +", "language": "python"}},
        {"type": "code_execution_result", "call_id": "code_1_1", "result": "?", "is_error": True},
        {"type": "code_execution_call", "id": "code_1_2", "arguments": {"code": "2 + 2", "language": "python"}},
        {"type": "code_execution_result", "call_id": "code_1_2", "result": "4", "is_error": False},
        {"type": "model_output", "content": [{"type": "text", "text": "It is 4."}]},
        {"type": "user_input", "content": [{"type": "text", "text": "And 3 + 3?"}]},
    ],
    store=False,
)
print(response.output_text)
