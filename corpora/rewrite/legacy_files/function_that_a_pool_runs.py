# finding: GI201 4 GI584
# finding: GI201 5 GI580
# finding: GI201 9 GI580
# finding: GI201 18 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from concurrent.futures import ThreadPoolExecutor

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def upload(path: str):
    file = genai.upload_file(path)
    return file


def kinds(paths: list[str]) -> list[dict]:
    with ThreadPoolExecutor() as pool:
        return [job.result().to_dict() for job in [pool.submit(upload, path) for path in paths]]


print(model.generate_content("Name a moon.").text)
