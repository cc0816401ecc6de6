# finding: GI101 7
from google import genai
from google.genai.errors import ClientError, ServerError

client = genai.Client(http_options={"retry_options": {"attempts": 1}})
for model in ("error-404", "error-503"):
    try:
        print(client.models.generate_content(model=model, contents="Name a moon.").text)
    except (ClientError, ServerError, ValueError) as error:
        print(getattr(error, "args", None) is not None)
# output
from google import genai
from google.genai._interactions import APIStatusError, InternalServerError

client = genai.Client(http_options={"retry_options": {"attempts": 1}})
for model in ("error-404", "error-503"):
    try:
        print(client.interactions.create(
            model=model,
            input="Name a moon.",
            store=False,
        ).output_text)
    except (APIStatusError, InternalServerError, ValueError) as error:
        print(getattr(error, "args", None) is not None)
